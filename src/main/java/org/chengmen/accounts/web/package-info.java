@NullMarked
package org.chengmen.accounts.web;

import org.jspecify.annotations.NullMarked;
