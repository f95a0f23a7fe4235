// What APNs says to one push, decided from the request alone and the devices known.
#pragma once

#include "device/apns/push_desk.h"

#include <QMap>

namespace espalier::device {

struct PushRequest {
    QByteArray method;
    QByteArray path;
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;
};

struct PushVerdict {
    int status = 200;
    QString reason;         // of an error
    qint64 timestampMs = 0; // of 410
    int retryAfter = 0;
    QByteArray id;    // apns-id
    QByteArray token; // of an accepted push
    QString magic;
};

// `certificateTopic` is the UID of the client certificate's subject.
[[nodiscard]] PushVerdict judgePush(const PushRequest& request, const QString& certificateTopic, PushDesk& desk);

} // namespace espalier::device
