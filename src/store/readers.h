// One read-only connection per reading thread, closed when the thread ends or the store closes.
#pragma once

#include "store/connection.h"

#include <mutex>

namespace espalier::store {

class Reader;

class Readers {
public:
    explicit Readers(QString file);
    ~Readers(); // waits for reads under way
    [[nodiscard]] Result<> run(const std::function<Result<>(Connection&)>& look);
    // True while the calling thread is inside run() of any store.
    [[nodiscard]] static bool threadIsReading();

private:
    [[nodiscard]] Result<std::shared_ptr<Reader>> ofThisThread();

    const QString m_file;
    const quint64 m_key; // never used again in this process
    std::mutex m_mutex;
    std::vector<std::weak_ptr<Reader>> m_all;
};

} // namespace espalier::store
