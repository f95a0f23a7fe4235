// The practice office "Marlow & Finch": what its server would answer.
#pragma once

#include <QString>

namespace espalier::test {

class FakeControl;

void fillPracticeOffice(FakeControl& control);
void fillEmptyOffice(FakeControl& control);

// Parts of the practice office.
[[nodiscard]] QString serialOfDevice(int id);
void fillDevices(FakeControl& control);
void fillDeviceDetail(FakeControl& control); // after fillDevices: security, updates, changes, vault
void fillCommands(FakeControl& control);
void fillCommandOffers(FakeControl& control); // what can be sent, why nothing comes back
void fillProfiles(FakeControl& control);
void fillLinks(FakeControl& control);
void fillServer(FakeControl& control);
void fillReadiness(FakeControl& control); // a self-test with warnings

void fillCompliance(FakeControl& control); // policies, and who fails them
// Not of the practice office: two of its groups have a query; explained, previewed, asked.
void fillSmartGroups(FakeControl& control);

void emptyCompliance(FakeControl& control); // no policies

// Of both offices: no request waits at first.
void fillPushRequest(FakeControl& control);

} // namespace espalier::test
