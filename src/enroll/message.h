// What is written to somebody who is to open a link: subject and body in the link's language. Any thread.
#pragma once

#include "crypto/sealer.h"
#include "enroll/links.h"

namespace espalier::enroll {

struct LinkMessage {
    QString toLabel; // "To", as a mail program of that language calls it
    QString subjectLabel;
    QString to; // e-mail address; empty when none is known
    QString subject;
    QString body; // lines end with \n
};

// `otherwise`: the language when the link names none; English when that isn't spoken.
[[nodiscard]] Result<LinkMessage> linkMessage(store::Connection& db, const crypto::Sealer& sealer, const Link& link,
                                              const QString& otherwise);

// "name,email,address,expiry" with a header, RFC 4180, one line each; expiry in UTC. A value that a spreadsheet would
// take for a formula starts with an apostrophe.
[[nodiscard]] Result<QString> linksAsCsv(store::Connection& db, const crypto::Sealer& sealer, const QList<Link>& links);

} // namespace espalier::enroll
