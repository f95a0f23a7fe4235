// The waker's reading and writing in the store: tokens in, push_* columns out. Blocking; only on the waker's
// book thread.
#pragma once

#include "apns/push.h"
#include "apns/wake_plan.h"
#include "apns/waker.h"

namespace espalier::apns {

struct PushRecord {
    ChannelId channel;
    qint64 at = 0;
    QString result;
    bool dead = false; // token refused for good; told of the token that was pushed with
    QByteArray token;
};

struct LoadedChannel {
    Push push;
    bool pushable = false; // enabled, with a token
    bool dead = false;
    QString lastResult;
};

struct PlannedChannel {
    ChannelId channel;
    qint64 nextAt = 0;
    int tries = 0;
    bool neverSent = false; // for want of a usable certificate
};

[[nodiscard]] Result<QList<LoadedChannel>> loadChannels(const store::Store& store, const QList<ChannelId>& channels);
[[nodiscard]] Result<QList<PlannedChannel>> loadPlan(const store::Store& store);
[[nodiscard]] Result<> writeDown(store::Store& store, const QList<PushRecord>& records,
                                 const QList<WakePlan::Later>& plan, const PushTold& told);
[[nodiscard]] Result<> recordAlert(store::Store& store, const QString& kind, const QString& reason);

} // namespace espalier::apns
