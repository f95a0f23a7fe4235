// Who comes through a link becomes the owner of the device: the person the link was made for, else the name that was
// given on the page.
#pragma once

#include "ca/issued.h"
#include "store/connection.h"

namespace espalier::enroll {

// What is written down already stays: another owner's name never gets this one's address.
[[nodiscard]] Result<> becomeOwner(store::Transaction& tx, DeviceId device, const ca::Binding& binding);

} // namespace espalier::enroll
