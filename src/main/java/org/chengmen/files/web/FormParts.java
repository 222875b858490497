package org.chengmen.files.web;

import jakarta.servlet.MultipartConfigElement;

import org.chengmen.files.storage.Quarantine;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Lets the web server keep the parts of a form where this room sweeps, with the sizes of
/// `spring.servlet.multipart`.
@Configuration(proxyBeanMethods = false)
class FormParts {

    @Bean
    MultipartConfigElement multipartConfigElement(
            MultipartProperties sizes, Quarantine quarantine) {
        return new MultipartConfigElement(
                quarantine.spool().toString(),
                sizes.getMaxFileSize().toBytes(),
                sizes.getMaxRequestSize().toBytes(),
                Math.toIntExact(sizes.getFileSizeThreshold().toBytes()));
    }
}
