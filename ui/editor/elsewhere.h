// Work of more than a moment, on a thread of Qt's pool. Its outcome is waited for with a QFutureWatcher, which belongs
// to whoever may go meanwhile: QFuture::then() of Qt 6.4 may call one that is just being deleted.
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace espalier::ui {

// Nothing is done any more once the future is canceled. `work` owns what it needs.
template <class Work> [[nodiscard]] auto elsewhere(Work work) -> QFuture<decltype(work())>
{
    auto promise = std::make_shared<QPromise<decltype(work())>>();
    promise->start();
    auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        if (!promise->isCanceled()) {
            promise->addResult(work());
        }
        promise->finish();
    });
    return future;
}

// `then` gets the outcome in the thread of `context`, unless that has gone.
template <class Work, class Then> void elsewhere(QObject* context, Work work, Then then)
{
    using Outcome = decltype(work());
    auto* watcher = new QFutureWatcher<Outcome>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(elsewhere(std::move(work)));
}

} // namespace espalier::ui
