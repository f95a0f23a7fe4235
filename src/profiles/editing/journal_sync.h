// Makes a file durable, at most once a second, on a thread of its own: fsync may take longer than anybody wants to wait
// for a key stroke. For journal.cpp.
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace espalier::profiles {

class JournalSync {
public:
    JournalSync(int file, const QByteArray& folder); // its own copy of the descriptor
    ~JournalSync();                                  // once more, if something is left
    JournalSync(const JournalSync&) = delete;
    JournalSync& operator=(const JournalSync&) = delete;

    void written();
    // Storage when the disk once refused. What it lost then it doesn't tell again: write everything anew.
    [[nodiscard]] Result<> failure() const;

private:
    void run();

    const int m_file;
    const QByteArray m_folder;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_dirty = true; // the file is new
    bool m_stop = false;
    int m_error = 0; // errno of the first refusal
    std::thread m_thread;
};

} // namespace espalier::profiles
