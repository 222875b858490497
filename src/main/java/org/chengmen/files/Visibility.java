package org.chengmen.files;

/// Who may read a file that has its address: everybody, or those whom the room of a thing that it
/// is attached to lets read.
public enum Visibility {
    PUBLIC,
    PRIVATE
}
