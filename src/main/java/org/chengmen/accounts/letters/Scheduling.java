package org.chengmen.accounts.letters;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Lets the postman go his rounds.
@Configuration(proxyBeanMethods = false)
@EnableAsync
@EnableScheduling
class Scheduling {}
