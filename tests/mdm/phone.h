// Who talks in these tests.
#pragma once

#include "tests/mdm/office.h"

namespace espalier::test {

// The one that most tests are about, and somebody who is logged in on it.
inline const Phone phone{"UDID-1", "certificate 1", {}};
inline const Phone user{"UDID-1", "certificate 1", "USER-1"};

// An entry of a check-in's dictionary.
inline QByteArray dataEntry(const QByteArray& key, const QByteArray& value)
{
    return "<key>" + key + "</key><data>" + value.toBase64() + "</data>\n";
}

} // namespace espalier::test
