// What is printed and given to somebody who is to open a link: a code to scan, the address to type, what to do. In the
// link's language. Any thread.
#pragma once

#include "crypto/sealer.h"
#include "enroll/links.h"

#include <QStringList>

namespace espalier::enroll {

struct Handout {
    QString language;  // BCP 47
    QString direction; // "ltr" or "rtl"
    QString organization;
    QString title;
    QString lead;
    QString scan; // under the code
    QStringList steps;
    QString addressLabel;
    QString url;
    QString expires;
    QString qrSvg; // a whole document
};

// `otherwise`: the language when the link names none; English when that isn't spoken.
[[nodiscard]] Result<Handout> handout(store::Connection& db, const crypto::Sealer& sealer, const Link& link,
                                      const QString& otherwise);
// One page to print, with nothing to be fetched.
[[nodiscard]] QByteArray handoutHtml(const Handout& handout);

} // namespace espalier::enroll
