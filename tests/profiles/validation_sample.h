// Profiles as text for tests of what is judged in them, and the problems found.
#pragma once

#include "profiles/validation/sentences.h"
#include "profiles/validation/validation.h"
#include "tests/support/fleet.h"

namespace espalier::test {

inline QByteArray payloadText(const QByteArray& type, const QByteArray& keys, int number = 1)
{
    const QByteArray digit = QByteArray::number(number);
    return "<dict><key>PayloadType</key><string>" + type +
           "</string><key>PayloadVersion</key><integer>1</integer><key>PayloadIdentifier</key><string>org.example.p." +
           digit + "</string><key>PayloadUUID</key><string>00000000-0000-4000-8000-00000000000" + digit + "</string>" +
           keys + "</dict>";
}

inline QByteArray profileText(const QByteArray& payloads, const QByteArray& topKeys = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict><key>PayloadContent</key><array>" +
           payloads +
           "</array><key>PayloadIdentifier</key><string>org.example.p</string><key>PayloadType</key>"
           "<string>Configuration</string><key>PayloadUUID</key><string>FFFFFFFF-0000-4000-8000-000000000000</string>"
           "<key>PayloadVersion</key><integer>1</integer>" +
           topKeys + "</dict></plist>\n";
}

inline profiles::EditableDocument profileOf(const QByteArray& payloads, const QByteArray& topKeys = {})
{
    return profiles::EditableDocument(profileText(payloads, topKeys));
}

inline std::shared_ptr<const catalogue::Catalogue> shippedCatalogue()
{
    return must(catalogue::Catalogue::shipped());
}

inline QList<profiles::Problem> judged(const profiles::EditableDocument& document,
                                       const profiles::Audience& audience = {})
{
    return profiles::validate(document, *shippedCatalogue(), audience);
}

// "rule-id path", in order.
inline QStringList told(const QList<profiles::Problem>& problems)
{
    QStringList all;
    for (const profiles::Problem& problem : problems) {
        all.append(profiles::ruleId(problem) + u' ' + problem.path.text());
    }
    return all;
}

inline const profiles::Problem* problemTold(const QList<profiles::Problem>& problems, const QString& what)
{
    const auto found = std::find_if(problems.begin(), problems.end(), [&what](const profiles::Problem& problem) {
        return profiles::ruleId(problem) + u' ' + problem.path.text() == what;
    });
    return found == problems.end() ? nullptr : &*found;
}

} // namespace espalier::test
