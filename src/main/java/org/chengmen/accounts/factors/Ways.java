package org.chengmen.accounts.factors;

/// The ways in which an account can prove who stands before it. Where staff have a passkey, a
/// password alone proves nothing any more: whoever learned it could set up a factor of their own.
public record Ways(boolean staff, boolean code, boolean passkey) {

    public boolean hasSecondFactor() {
        return code || passkey;
    }

    public boolean passwordIsEnough() {
        return !code && !(staff && passkey);
    }

    /// Whether the password is of use, alone or with a code.
    public boolean passwordCounts() {
        return code || passwordIsEnough();
    }
}
