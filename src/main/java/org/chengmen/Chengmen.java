package org.chengmen;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The one window of a city: a modular monolith whose packages are the rooms of a city portal. Two
/// rooms may use the same word, so things go by their full names.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(
        systemName = "Chengmen",
        sharedModules = {"kernel", "shell", "audit"})
public class Chengmen {

    public static void main(String[] args) {
        SpringApplication.run(Chengmen.class, args);
    }
}
