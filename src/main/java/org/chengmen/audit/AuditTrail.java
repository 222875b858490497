package org.chengmen.audit;

/// Records acts in the transaction of their effect: both are stored, or neither. Who acts, when and
/// from where it finds out itself.
public interface AuditTrail {

    void record(Act act);
}
