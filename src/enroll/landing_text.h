// The sentences of the landing page, of what is handed out and of the enrollment profile, one file per language:
// resources/templates/landing.<language>.json, flat key → sentence or list of sentences. In a sentence {name} is a
// place for a value and *word* is strong. A language is added by adding its file, to CMakeLists.txt and to languages().
#pragma once

#include "enroll/places.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace espalier::enroll {

class LandingText {
public:
    [[nodiscard]] static QStringList languages(); // BCP 47, in the order in which they are offered
    [[nodiscard]] static LandingText english();
    // `wanted` when we have it, else the language of Accept-Language (RFC 9110, 12.5.4) with the greatest weight that
    // we have, else English.
    [[nodiscard]] static LandingText forReader(const QByteArray& acceptLanguage, const QByteArray& wanted = {});

    [[nodiscard]] QString language() const { return m_language; }             // for <html lang>
    [[nodiscard]] QString direction() const { return sentence("direction"); } // "ltr" or "rtl", for <html dir>
    // Plain text. An unknown key gives the key itself.
    [[nodiscard]] QString sentence(const char* key, const Values& values = {}) const;
    [[nodiscard]] QStringList sentences(const char* key, const Values& values = {}) const;
    // Safe to put between tags: sentence and values are escaped, then *word* becomes <b>.
    [[nodiscard]] QString html(const char* key, const Values& values = {}) const;
    [[nodiscard]] QStringList htmlList(const QString& key, const Values& values = {}) const;

private:
    explicit LandingText(const QString& language);
    QString m_language;
    QJsonObject m_sentences;
};

// HTML text and attribute values in double quotes; control characters become spaces.
[[nodiscard]] QString escapeHtml(const QString& text);

} // namespace espalier::enroll
