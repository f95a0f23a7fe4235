// One SQLite file (data folder / espalier.sqlite), one writer thread with the only read-write connection,
// one read connection per reading thread. WAL, synchronous=FULL, group commit: what waits is committed
// together, each unit in its own savepoint, so one that fails rolls back alone. write() returns after the
// commit, never before. Never call write() inside a read or write lambda, nor from the gui thread.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/change_feed.h"
#include "store/connection.h"

#include <functional>
#include <memory>
#include <optional>

namespace espalier::store {

// When the file is read through for damage before it is used; with a large one that takes seconds.
enum class FileCheck {
    WhenInDoubt, // it was not closed in order, or changed by somebody else since
    AlsoWeekly
};

struct StoreOptions {
    QString folder; // exists, 0700; the lock file lives here too
    FileCheck check = FileCheck::WhenInDoubt;
    int maxUnitsPerCommit = 256;
    size_t queueCapacity = 10'000;                // full → Unavailable
    QString migrations = QStringLiteral(":/sql"); // tests point elsewhere
};

class Store {
public:
    // Conflict when another server owns the folder; Storage when the file is damaged or newer than we are.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const StoreOptions& options, const Clock& clock);
    virtual ~Store() = default; // commits what waits, closes, frees the lock

    // Runs on the writer thread inside BEGIN IMMEDIATE … COMMIT. The lambda must not have effects outside the
    // transaction, use Transaction::afterCommit. Unavailable when too much waits or the store is closing.
    template <class F> auto write(F&& unit) -> std::invoke_result_t<F, Transaction&>
    {
        using R = std::invoke_result_t<F, Transaction&>;
        std::optional<R> result;
        Result<> outcome = runUnit([&](Transaction& tx) -> Result<> {
            result.emplace(unit(tx));
            if (!*result) {
                return Failure(result->error());
            }
            return {};
        });
        if (!outcome) {
            return Failure(outcome.error());
        }
        return std::move(*result);
    }

    // Runs on the calling thread's own read-only connection, in one snapshot. Inside a write lambda it sees that
    // unit's own rows.
    template <class F> auto read(F&& look) const -> std::invoke_result_t<F, Connection&>
    {
        using R = std::invoke_result_t<F, Connection&>;
        std::optional<R> result;
        Result<> outcome = runRead([&](Connection& connection) -> Result<> {
            result.emplace(look(connection));
            return {};
        });
        if (!outcome) {
            return Failure(outcome.error());
        }
        return std::move(*result);
    }

    // Called once per group commit, inside its transaction and after its units, with everything they touched.
    // When it fails the whole group fails. For audit::sealHead.
    using BeforeCommit = std::function<Result<>(Transaction&, const Changes&)>;
    virtual void setBeforeCommit(BeforeCommit hook) = 0;

    [[nodiscard]] virtual ChangeFeed& changes() = 0;
    [[nodiscard]] virtual Result<> checkIntegrity() = 0; // PRAGMA integrity_check
    [[nodiscard]] virtual qint64 databaseBytes() const = 0;

protected:
    [[nodiscard]] virtual Result<> runUnit(const std::function<Result<>(Transaction&)>& unit) = 0;
    [[nodiscard]] virtual Result<> runRead(const std::function<Result<>(Connection&)>& look) const = 0;
};

} // namespace espalier::store
