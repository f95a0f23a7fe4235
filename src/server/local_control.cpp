#include "server/local_control.h"

#include "server/changed_rows.h"

#include <QPointer>

#include <mutex>

namespace espalier::server {

struct LocalControl::Post {
    std::mutex mutex;
    LocalControl* owner = nullptr;

    void deliver(std::function<void()> work)
    {
        const std::lock_guard lock(mutex);
        if (owner != nullptr) {
            QMetaObject::invokeMethod(owner, std::move(work), Qt::QueuedConnection);
        }
    }
};

namespace {

Caller atThisConnection(Caller caller)
{
    if (!caller.session) {
        caller.session = std::make_shared<operators::Session>();
    }
    return caller;
}

} // namespace

LocalControl::LocalControl(const Operations& operations, WorkerPool& workers, store::ChangeFeed& changes, Caller caller,
                           QObject* parent)
    : Control(parent), m_operations(operations), m_workers(workers), m_changes(changes),
      m_caller(atThisConnection(std::move(caller))), m_listener(changes.listen([this](const store::Changes& committed) {
          QMetaObject::invokeMethod(
              this, [this, rows = changedRows(committed)] { Q_EMIT changed(rows); }, Qt::QueuedConnection);
      })),
      m_post(std::make_shared<Post>())
{
    m_post->owner = this;
}

LocalControl::~LocalControl()
{
    m_changes.remove(m_listener);
    const std::lock_guard lock(m_post->mutex);
    m_post->owner = nullptr;
}

void LocalControl::call(const QString& operation, const QJsonObject& arguments, QObject* context, Reply reply)
{
    const QPointer<QObject> alive(context);
    auto answer = [alive, reply = std::move(reply)](const Result<QJsonValue>& result) {
        if (alive && reply) {
            reply(result);
        }
    };
    const bool taken =
        m_workers.post([post = m_post, &operations = m_operations, operation, arguments, caller = m_caller, answer] {
            post->deliver([answer, result = operations.run(operation, arguments, caller)] { answer(result); });
        });
    if (!taken) {
        m_post->deliver([answer] {
            answer(fail(ErrorCode::Unavailable, QStringLiteral("the server is too busy; try again in a moment")));
        });
    }
}

} // namespace espalier::server
