/// Information disclosed on request (政府信息公开条例, chapter 4): what a request is and how it moves.
@NullMarked
package org.chengmen.disclosure.requests;

import org.jspecify.annotations.NullMarked;
