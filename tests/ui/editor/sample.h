// A small catalogue with every kind of key, and a profile made with it, so that the tests say what they are about.
#pragma once

#include "base/clock.h"
#include "ui/editor/editor_session.h"

namespace espalier::test {

[[nodiscard]] std::shared_ptr<const catalogue::Catalogue> sampleCatalogue();

// Two payloads: com.example.net ("Net" with SSID, an unknown key and a comment) and com.example.cert; then one of a
// type nobody knows.
[[nodiscard]] QByteArray sampleText();

// Keeps in memory what a draft is told.
struct KeptDraft : public ui::Draft {
    struct Book {
        QList<profiles::Splice> splices;
        int kept = 0;
        int discarded = 0;
        bool refuses = false;
        bool refusesLater = false; // it takes everything, but can't write it
        QString subject;
        int base = 0;
    };
    explicit KeptDraft(std::shared_ptr<Book> where) : book(std::move(where)) {}
    Result<> record(const profiles::EditableDocument&, const profiles::Splice& splice) override
    {
        if (book->refuses) {
            return fail(ErrorCode::Storage, QStringLiteral("disk full"));
        }
        book->splices.append(splice);
        return {};
    }
    Result<> keep(const profiles::EditableDocument&) override
    {
        ++book->kept;
        return {};
    }
    Result<> settle() override
    {
        return book->refusesLater ? Result<>(fail(ErrorCode::Storage, QStringLiteral("disk full"))) : Result<>();
    }
    void discard() override { ++book->discarded; }
    void rebase(const QString& subject, int version) override
    {
        book->subject = subject;
        book->base = version;
    }
    std::shared_ptr<Book> book;
};

struct Editing {
    explicit Editing(const QByteArray& text = sampleText(),
                     std::shared_ptr<const catalogue::Catalogue> catalogue = sampleCatalogue());
    [[nodiscard]] profiles::NodeId payload(int number) const;
    [[nodiscard]] profiles::NodeId node(const QString& path) const;
    [[nodiscard]] QString text(const QString& path) const; // of a leaf
    bool put(const QString& path, const plist::Value& value,
             ui::EditorSession::Merge merge = ui::EditorSession::Merge::Separate);

    ManualClock clock{1'776'158'760'000};
    std::shared_ptr<KeptDraft::Book> draft = std::make_shared<KeptDraft::Book>();
    ui::EditorSession session;
};

} // namespace espalier::test
