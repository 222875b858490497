package org.chengmen.publishing.publication;

/// Another document that this one names in a field, or that names this one in a field of its own
/// (`incoming`), such as a policy document and its interpretation.
public record Citation(
        String field, boolean incoming, long number, String type, String title, String validity) {

    public String address() {
        return "/documents/" + number;
    }

    /// Whether what is named no longer holds as it is quoted.
    public boolean isOutOfForce() {
        return validity.equals("repealed") || validity.equals("lapsed");
    }
}
