package org.chengmen.shell.spi;

import java.util.Map;

/// What the city's editors correct in the conversion into traditional characters (繁體), besides what
/// the portal knows: what the converter writes, and what shall stand there instead.
public interface TraditionalWords {

    /// Told to every instance when they change.
    String CHANNEL = "traditional";

    Map<String, String> corrections();
}
