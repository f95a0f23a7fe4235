// Random property lists and random ways to write them: every type, nestings, encodings, line ends, comments, CDATA,
// equal keys, odd spellings. The same seed gives the same documents; ESPALIER_SEED=N runs others.
#pragma once

#include "profiles/editing/editable_document.h"

#include <QRandomGenerator>

namespace espalier::test {

[[nodiscard]] quint32 randomSeed();

class RandomDocuments {
public:
    explicit RandomDocuments(quint32 seed) : m_random(seed) {}

    struct Made {
        QByteArray file;    // as it lies on the disk
        plist::Value value; // what it means
    };
    [[nodiscard]] Made xml(); // in any encoding
    [[nodiscard]] Made binary();
    [[nodiscard]] plist::Value value(int depth = 0);
    [[nodiscard]] QString text();
    [[nodiscard]] QString key();

    [[nodiscard]] int below(int limit) { return m_random.bounded(limit); }
    [[nodiscard]] bool once(int in) { return m_random.bounded(in) == 0; }

    // Only what other readers take as well: no equal keys, no long integers, UTF-8.
    bool tame = false;
    bool forLibplist =
        false; // which takes CR LF in texts for two characters, and a dictionary with <key/> for an array

private:
    [[nodiscard]] plist::Value leaf();
    [[nodiscard]] QByteArray written(const plist::Value& value, const QByteArray& indent);
    [[nodiscard]] QByteArray writtenText(const QString& text);
    [[nodiscard]] QByteArray writtenInteger(const plist::Value& value);
    [[nodiscard]] QByteArray writtenData(const QByteArray& data, const QByteArray& indent);
    [[nodiscard]] QByteArray between(const QByteArray& indent);

    QRandomGenerator m_random;
    QByteArray m_lineEnd = "\n";
    QByteArray m_unit = "\t";
};

// Every difference between what two documents of the same text say about it; empty when there is none.
[[nodiscard]] QString compared(const profiles::EditableDocument& one, const profiles::EditableDocument& other);
// The document against one that read its text anew.
[[nodiscard]] QString checked(const profiles::EditableDocument& document);

} // namespace espalier::test
