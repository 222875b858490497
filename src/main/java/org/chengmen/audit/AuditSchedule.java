package org.chengmen.audit;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Lets anchors, verification and retention run by the clock.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AuditSchedule {}
