// check.run, check.last, check.acknowledge_address, check.phone
#pragma once

#include "server/operations.h"
#include "server/readiness/phone_test.h"
#include "server/readiness/self_test.h"

namespace espalier::server {

// All outlive the operations.
void addCheckOperations(Operations& operations, SelfTest& selfTest, PhoneTest& phoneTest, store::Store& store,
                        const Live& live, const Clock& clock);

} // namespace espalier::server
