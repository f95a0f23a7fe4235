// The editor in the place of the library, with a server and drafts in memory.
#pragma once

#include "tests/ui/editor/sample.h"
#include "tests/ui/support/fake_control.h"
#include "ui/common/button.h"
#include "ui/editor/editor_opener.h"
#include "ui/editor/editor_screen.h"
#include "ui/editor/form/form_tab.h"
#include "ui/editor/saving/save_sheet.h"

#include <QApplication>
#include <QStackedWidget>
#include <QTest>

namespace espalier::test {

// Drafts as the console keeps them, in memory.
class MemoryDrafts : public ui::Drafts {
public:
    struct Kept {
        ui::DraftFacts facts;
        QByteArray text, opened;
    };
    class One : public ui::Draft {
    public:
        One(QMap<QString, Kept>& kept, ui::DraftFacts facts) : m_kept(kept), m_facts(std::move(facts)) {}
        Result<> record(const profiles::EditableDocument& document, const profiles::Splice&) override
        {
            return keep(document);
        }
        Result<> keep(const profiles::EditableDocument& document) override
        {
            m_kept.insert(m_facts.id, {m_facts, document.text(), document.openedText()});
            return {};
        }
        Result<> settle() override { return {}; }
        void discard() override { m_kept.remove(m_facts.id); }
        void rebase(const QString& subject, int version) override
        {
            m_facts.subject = subject;
            m_facts.base = version;
        }

    private:
        QMap<QString, Kept>& m_kept;
        ui::DraftFacts m_facts;
    };
    std::unique_ptr<ui::Draft> start(const QString& subject, const QString& title, int base) override
    {
        return std::make_unique<One>(kept, ui::DraftFacts{QString::number(++m_last), subject, title, 1, true, base});
    }
    QList<ui::DraftFacts> waiting() const override
    {
        QList<ui::DraftFacts> all;
        for (const Kept& one : kept) {
            all << one.facts;
        }
        return all;
    }
    Result<ui::ContinuedDraft> resume(const QString& id) override
    {
        const Kept one = kept.value(id);
        profiles::EditableDocument document(one.opened);
        TRY(document.apply(profiles::difference(one.opened, one.text)));
        return ui::ContinuedDraft{std::move(document), std::make_unique<One>(kept, one.facts), one.facts, true};
    }
    Result<> discard(const QString& id) override
    {
        kept.remove(id);
        return {};
    }
    QMap<QString, Kept> kept;

private:
    int m_last = 0;
};

struct Desk {
    Desk()
    {
        pages.addWidget(new QWidget);
        pages.resize(1224, 860);
        pages.show();
        control.answer(QStringLiteral("profile.export"), [this](const QJsonObject&) -> Result<QJsonValue> {
            return QJsonObject{{QStringLiteral("content_base64"), QString::fromLatin1(stored.toBase64())}};
        });
        control.answer(QStringLiteral("profile.save"), [this](const QJsonObject& arguments) -> Result<QJsonValue> {
            stored = QByteArray::fromBase64(arguments.value(QLatin1String("content_base64")).toString().toLatin1());
            stored.replace("<string>OLD</string>", "<string>" + uuid + "</string>"); // as its setting says
            return QJsonObject{{QStringLiteral("id"), 1},
                               {QStringLiteral("version"), 7},
                               {QStringLiteral("created"), true},
                               {QStringLiteral("uuid"), QString::fromLatin1(uuid)}};
        });
    }
    bool open(int version = 6)
    {
        opener.open({1, version, QStringLiteral("Office")});
        return QTest::qWaitFor([this] { return opener.editor() != nullptr; });
    }
    [[nodiscard]] ui::FormTab& form() const { return *opener.editor()->findChild<ui::FormTab*>(); }
    [[nodiscard]] ui::EditorSession& session() const { return opener.editor()->session(); }
    void typeSsid(const QString& text)
    {
        session().reveal(profiles::Path::parse(QStringLiteral("PayloadContent/0/SSID_STR")));
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    void openSheet() const { opener.editor()->findChild<ui::Button*>(QStringLiteral("saveVersion"))->click(); }
    [[nodiscard]] ui::SaveSheet* sheet() const { return pages.findChild<ui::SaveSheet*>(); }
    [[nodiscard]] ui::Button* confirm() const { return sheet()->findChild<ui::Button*>(QStringLiteral("saveVersion")); }
    void save() const
    {
        openSheet();
        confirm()->click();
    }

    QByteArray stored = R"(<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>PayloadContent</key><array><dict><key>PayloadType</key><string>com.apple.wifi.managed</string><key>SSID_STR</key><string>Office</string><key>PayloadUUID</key><string>A</string></dict><dict><key>PayloadType</key><string>com.vendor.thing</string></dict></array><key>PayloadType</key><string>Configuration</string><key>PayloadUUID</key><string>OLD</string><key>PayloadIdentifier</key><string>com.example</string></dict></plist>)";
    QByteArray uuid = "NEW";
    FakeControl control;
    ManualClock clock{officeNow};
    MemoryDrafts drafts;
    QStackedWidget pages;
    ui::EditorOpener opener{control, clock, pages, &pages};
};

} // namespace espalier::test
