#pragma once

namespace espalier::test {

class FakeControl;

void fillPracticeOffice(FakeControl& control);
void fillEmptyOffice(FakeControl& control);

} // namespace espalier::test
