// What lies sealed for a device elsewhere comes into the vault: PINs move, since the server needs none again; tokens,
// and whatever else features keep under "device/…" for their commands, are copied and stay where they are. What the
// server had sealed before there were operators is sealed to the vault. From then on the server's own copies go once it
// needs them no more: tokens of an earlier enrollment, passwords that don't count any more, those of administrators
// once they are set; and a PIN or password is taken out of the command that brought it once every device has answered.
// In bounded writes; for a schedule, and before the list is shown.
#pragma once

#include "store/store.h"

namespace espalier::crypto {
class Sealer;
}

namespace espalier::vault {

class Intake {
public:
    Intake(store::Store& store, const crypto::Sealer& sealer) : m_store(store), m_sealer(sealer) {}

    // Until nothing is left to do, or so many turns of some hundred rows. Worker thread.
    [[nodiscard]] Result<> workOff(int mostTurns = 10'000);

private:
    [[nodiscard]] Result<int> takeIn();
    [[nodiscard]] Result<int> sealToVault();
    [[nodiscard]] Result<int> dropServerCopies();
    [[nodiscard]] Result<int> clearCommands();

    store::Store& m_store;
    const crypto::Sealer& m_sealer;
};

} // namespace espalier::vault
