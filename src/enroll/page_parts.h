// What the pages behind /e/ are put together from: HTML of our own around sentences that are escaped already. Any
// thread.
#pragma once

#include "enroll/drawing.h"
#include "enroll/landing_text.h"

#include <QList>

namespace espalier::enroll::parts {

// resources/templates/<file>
[[nodiscard]] QString resource(const char* file);
// Fills {{name}}; language, direction and style are known here.
[[nodiscard]] QByteArray page(const char* file, Values places, const LandingText& text);

// An icon of 24 × 24 from its paths, for eyes only.
[[nodiscard]] QString icon(const char* paths, const char* extra = "");
[[nodiscard]] QString heading(const char* paths, const QString& html, const char* extra = "");
[[nodiscard]] QString marked(const char* paths, const QStringList& sentences);
// A numbered list with a drawing beside each sentence.
[[nodiscard]] QString steps(const QStringList& sentences, Platform device, const QList<Drawing>& drawings);
[[nodiscard]] QString folded(const QString& summaryHtml, const QString& body);
[[nodiscard]] QString address(const char* what, const QString& url, const LandingText& text);
// Links to the same page in every language; `pageId` when it has to stay the one it is.
[[nodiscard]] QString languageLinks(const LandingText& text, const QString& pageId = {});

} // namespace espalier::enroll::parts
