// The bytes that go to devices. Opens each version once, so it is for one round of work in one transaction.
#pragma once

#include "profiles/library.h"
#include "profiles/variables/variables.h"

namespace espalier::profiles {

class Sendable {
public:
    explicit Sendable(const Library& library) : m_library(library) {}

    // As it was imported, but for a signed one in PEM, of which they take the DER.
    [[nodiscard]] Result<QByteArray> asStored(store::Connection& db, VersionId version);
    // With the values in place of the variables; a signature doesn't survive that. InvalidInput when a value is missing
    // or can't stand in a profile.
    [[nodiscard]] Result<QByteArray> rendered(store::Connection& db, VersionId version, const VariableValues& values);

private:
    const Library& m_library;
    VersionId m_opened;
    EditableDocument m_document; // of m_opened
};

} // namespace espalier::profiles
