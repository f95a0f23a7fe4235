// The file of a journal: a beginning, then records of a length and sealed bytes. A record's place in the file is part
// of what it is sealed for, so none can be moved, repeated or left out unnoticed. For journal.cpp.
#pragma once

#include "crypto/sealer.h"

#include <QByteArrayList>
#include <QString>

#include <memory>
#include <optional>

namespace espalier::profiles {

class JournalFile {
public:
    // Both replace nothing: a new file appears with its first records in it, or not at all.
    [[nodiscard]] static Result<JournalFile> create(const QString& folder, const QString& id,
                                                    const crypto::Sealer& sealer, const QByteArrayList& records);
    // Locked; Conflict when somebody else has it, NotFound.
    [[nodiscard]] static Result<JournalFile> open(const QString& folder, const QString& id,
                                                  const crypto::Sealer& sealer);
    JournalFile(JournalFile&& other) noexcept;
    JournalFile& operator=(JournalFile&& other) noexcept;
    ~JournalFile(); // the lock goes with it

    struct Content {
        QByteArrayList records;
        bool complete = true;
    };
    // All whole records from the beginning, at most `most`. What follows the last of them is cut off when `cut`.
    [[nodiscard]] Result<Content> read(bool cut, qsizetype most = -1);
    [[nodiscard]] qint64 size() const { return m_size; }
    Result<> append(const QByteArrayList& records);
    [[nodiscard]] int descriptor() const { return m_file; }
    void remove();

    [[nodiscard]] static QString path(const QString& folder, const QString& id);

private:
    JournalFile(int file, QString folder, QString id, const crypto::Sealer& sealer)
        : m_file(file), m_folder(std::move(folder)), m_id(std::move(id)), m_sealer(&sealer)
    {
    }
    [[nodiscard]] QString place(qint64 number) const;
    [[nodiscard]] Result<> write(const QByteArray& bytes);

    int m_file = -1;
    QString m_folder;
    QString m_id;
    const crypto::Sealer* m_sealer;
    qint64 m_records = 0;
    qint64 m_size = 0; // of what is whole
};

} // namespace espalier::profiles
