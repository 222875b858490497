package org.chengmen.shell;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.ZoneId;

/// Settings of the frame: the zone in which people read dates.
@ConfigurationProperties("chengmen.shell")
public record ShellSettings(@DefaultValue("Asia/Shanghai") ZoneId zone) {}
