// Every check of a push certificate before it is taken in, each with what was seen. Source: push-certificate.md
// section 6. Any thread; inside a read or write for what is there already.
#pragma once

#include "apns/pending_request.h"
#include "apns/push_certificate.h"

namespace espalier::apns {

struct CertificateCheck {
    enum class State { Ok, Warning, Failed, Skipped };
    // readable, key, rsa, mdm, dates, purpose, issuer, topic, newer
    QString id;
    State state = State::Skipped;
    QString evidence;                    // what was seen: names, dates, numbers
    [[nodiscard]] QString words() const; // one line for the shell and for errors
};
[[nodiscard]] QLatin1String name(CertificateCheck::State state); // "ok", "warning", "failed", "skipped"

// What is there already.
struct PushStanding {
    QString topic; // fixed by the first import; empty: none yet
    std::optional<PushCertificate> current;
    qint64 enrolledDevices = 0;
};
[[nodiscard]] Result<PushStanding> pushStanding(store::Connection& db);

struct ExaminedCertificate {
    QList<CertificateCheck> checks;                    // always all of them, in order
    std::optional<CheckedPushCertificate> certificate; // when its key is here and nothing failed but the topic
    qint64 request = 0;                                // of the pending request whose key fits; 0: the key was given
    QString appleAccount;                              // of that request
    [[nodiscard]] bool isGood() const;                 // nothing failed; the key may be missing
};
// Without a key in the file the keys of the pending requests are tried; when there are none, `key` is skipped and all
// else is judged.
[[nodiscard]] ExaminedCertificate examine(const PushCertificateFile& file, const QList<RequestKey>& keys,
                                          const PushStanding& standing, qint64 nowMs);

} // namespace espalier::apns
