// The page to print for somebody who is to open a link, as PDF: what the server says in the link's language, the code
// beside the steps.
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace espalier::ui {

// `handout` as the answer of link.handout. A4, where people measure in inches Letter.
[[nodiscard]] QByteArray handoutPdf(const QJsonObject& handout);

} // namespace espalier::ui
