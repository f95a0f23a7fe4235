// Carries a change to many devices: those that Installer::markDue left are compared a few at a time, each bunch one
// write, so that check-ins get through in between. Who is due is in the database until the write that compared them,
// so a crash or a write that fails forgets nobody. Any thread but the writer's and the gui; several at once share the
// work.
#pragma once

#include "profiles/install.h"
#include "store/store.h"

#include <atomic>

namespace espalier::profiles {

class Rollout {
public:
    static constexpr int devicesPerWrite = 250;

    // Both outlive this object.
    Rollout(store::Store& store, Installer& installer) : m_store(store), m_installer(installer) {}

    // Returns when nobody is due, or between two writes when paused. What fails is logged and stays due. Blocking:
    // seconds for ten thousand devices.
    void workOff();
    void pause() { m_paused = true; } // for an ordered stop
    void resume() { m_paused = false; }

private:
    store::Store& m_store;
    Installer& m_installer;
    std::atomic<bool> m_paused = false;
};

} // namespace espalier::profiles
