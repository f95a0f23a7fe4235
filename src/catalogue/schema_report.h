// What reading a schema found, so that nothing is left out silently. Plain values; technical English for the shell.
#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace espalier::catalogue {

struct Finding {
    QString file; // below the folder that was read
    QString what; // "line 3, column 7: …" when there is a place
    [[nodiscard]] QString text() const { return file + QStringLiteral(": ") + what; }
    bool operator==(const Finding&) const = default;
};

struct SchemaReport {
    QMap<QString, int> filesRead;    // folder -> files that became entries
    QMap<QString, int> wordsLeftOut; // "content", "title" …: Apple's sentences and names for shapes -> how often
    QList<Finding> problems;         // files that can't be read, and why; they are left out whole
    QList<Finding> remarks;          // what the catalogue has no place for or doesn't understand
    QList<Finding> otherFiles;       // files that are no schema

    void add(const SchemaReport& other);
};

} // namespace espalier::catalogue
