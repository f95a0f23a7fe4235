// The change feed's thread: gathers what commits touched and tells the listeners.
#pragma once

#include "store/change_feed.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace espalier::store {

class Feed final : public ChangeFeed {
public:
    Feed();
    ~Feed() override; // hands out what is gathered, then ends
    int listen(Listener listener) override;
    void remove(int listener) override;

    void publish(const Changes& changes); // any thread, never waits for a listener

private:
    void loop();
    void tell(const Changes& changes);

    std::mutex m_gatherMutex;
    std::condition_variable m_gathered;
    Changes m_pending;
    bool m_stopping = false;

    std::recursive_mutex m_listenerMutex; // held while listeners run; a listener may remove itself
    std::map<int, Listener> m_listeners;
    int m_nextListener = 1;

    std::thread m_thread; // last: the others exist when it starts
};

} // namespace espalier::store
