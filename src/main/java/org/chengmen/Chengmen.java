package org.chengmen;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/// The one window of a city: a modular monolith whose packages are the rooms of a city portal.
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(
        systemName = "Chengmen",
        sharedModules = {"kernel", "shell", "audit"})
public class Chengmen {

    public static void main(String[] args) {
        SpringApplication.run(Chengmen.class, args);
    }
}
