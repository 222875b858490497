package org.chengmen.accounts.letters;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableAsync;

/// Lets the postman work beside the requests that bring him letters.
@Configuration(proxyBeanMethods = false)
@EnableAsync
class Scheduling {}
