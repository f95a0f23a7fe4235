// A folder of journals, and somebody who types into one.
#pragma once

#include "profiles/editing/edits.h"
#include "profiles/editing/journal.h"
#include "tests/profiles/sample.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace espalier::test {

struct JournalOffice {
    QTemporaryDir folder;
    crypto::Sealer sealer{SecretBytes(QByteArray(32, 'k'))};
    ManualClock clock;
    profiles::JournalSettings settings{folder.filePath(QStringLiteral("journals")), sealer, clock};

    [[nodiscard]] QStringList files() const { return QDir(settings.folder).entryList(QDir::Files | QDir::Hidden); }
};

// One edit after the other, each into the journal.
inline void type(profiles::EditableDocument& document, profiles::Journal& journal, const QString& text)
{
    const profiles::NodeId name = document.child(document.root(), u"PayloadDisplayName");
    const auto applied = must(document.apply(must(profiles::setValue(document, name, text))));
    QVERIFY(journal.record(document, applied.splice));
}

inline QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeAll(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace espalier::test
