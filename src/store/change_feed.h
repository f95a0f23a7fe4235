// Tells who listens which rows were committed. Gathers about 50 ms of touched ids into one call, made on the
// feed's own thread; listeners must only hand over (queued signal, queue push). Removing a listener waits for
// a call under way.
#pragma once

#include <QSet>
#include <QtGlobal>

#include <functional>
#include <map>

namespace espalier::store {

enum class Table : int;

using Changes = std::map<Table, QSet<qint64>>; // id 0 in a set: "many"

class ChangeFeed {
public:
    using Listener = std::function<void(const Changes&)>;
    virtual ~ChangeFeed() = default;
    virtual int listen(Listener listener) = 0;
    virtual void remove(int listener) = 0;
};

} // namespace espalier::store
