// The whole vault: the secrets of every device, also of those that were deleted here.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/common/sheet.h"

namespace espalier::ui {

class SecretList;

class VaultSheet : public Sheet {
    Q_OBJECT
public:
    VaultSheet(server::Control& control, const Clock& clock, QWidget* over);

private:
    void offerRecoveryCode();
    void makeRecoveryCode();

    server::Control& m_control;
    const Clock& m_clock;
    SecretList* m_list;
};

} // namespace espalier::ui
