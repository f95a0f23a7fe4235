// The door in the same process: operations run on the worker pool, replies come back to this object's thread.
// It is one connection, at which one operator is logged in.
#pragma once

#include "base/worker_pool.h"
#include "server/control.h"
#include "server/operations.h"
#include "store/change_feed.h"

namespace espalier::server {

class LocalControl final : public Control {
    Q_OBJECT
public:
    LocalControl(const Operations& operations, WorkerPool& workers, store::ChangeFeed& changes, Caller caller,
                 QObject* parent = nullptr);
    ~LocalControl() override;

    void call(const QString& operation, const QJsonObject& arguments, QObject* context, Reply reply) override;

private:
    // Outlives this object as long as an operation runs, so that a late answer finds nobody instead of a ruin.
    struct Post;
    const Operations& m_operations;
    WorkerPool& m_workers;
    store::ChangeFeed& m_changes;
    const Caller m_caller;
    const int m_listener;
    std::shared_ptr<Post> m_post;
};

} // namespace espalier::server
