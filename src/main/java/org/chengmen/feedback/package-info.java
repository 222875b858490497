/// What visitors say about a page: useful, not useful, or wrong (政府网站找错). It goes to the unit that
/// owns the site, is answered within three working days, and is no complaint about anything else.
@ApplicationModule(allowedDependencies = {"kernel", "shell", "audit", "alliance", "calendar"})
@NullMarked
package org.chengmen.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
