#include "ui/devices/detail/notes_tab.h"

#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/devices/detail/saved_line.h"
#include "ui/devices/detail/tab_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int NotesTall = 120;
constexpr int FormWide = 760;
constexpr int LongestFieldName = 64;

QString customKey(const QString& name)
{
    return QStringLiteral("custom.") + name;
}

bool isFieldName(const QString& name)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[\\p{L}\\p{N}_.\\- ]{1,64}\\z"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return allowed.match(name).hasMatch();
}
} // namespace

DeviceNotesTab::DeviceNotesTab(server::Control& control, const Clock& clock, QWidget* parent)
    : DeviceTab(control, clock, parent), m_message(new MessageBar(this)),
      m_owner(newLine(QStringLiteral("owner.name"), tr("Owner"))),
      m_mail(newLine(QStringLiteral("owner.email"), tr("Owner’s e-mail"))),
      m_tag(newLine(QStringLiteral("asset_tag"), tr("Asset tag"))), m_notes(new QPlainTextEdit(this)),
      m_saveNotes(new Button(tr("Save the notes"), Button::Kind::Standard, this)),
      m_notesTold(new TextLabel(TextRole::Second, &Theme::text3, this)), m_fieldRoom(new QVBoxLayout),
      m_noFields(paragraph(tr("A field of your own is whatever the office wants to know of its devices: a desk, a "
                              "warranty, a project. Queries and exports know it too."))),
      m_newName(new QLineEdit(this)), m_newValue(new QLineEdit(this)),
      m_add(new Button(QStringLiteral("plus"), tr("Add"), Button::Kind::Standard, this))
{
    auto* form = new QWidget(this);
    form->setMaximumWidth(FormWide);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    auto* beside = new QHBoxLayout;
    beside->addWidget(form, 1000); // takes everything until it is as wide as it may be
    beside->addStretch(1);
    scrollingColumn(this)->addLayout(beside);
    column->addWidget(m_message);
    column->addWidget(m_owner);
    column->addWidget(m_mail);
    column->addWidget(m_tag);
    buildNotes(column);
    buildFields(column);
    column->addStretch(1);
    needs(m_saveNotes, control, "device.set");
    needs(m_add, control, "device.set");
}

SavedLine* DeviceNotesTab::newLine(const QString& key, const QString& name)
{
    auto* line = new SavedLine(key, name, this);
    needs(line->line(), m_control, "device.set");
    connect(line, &SavedLine::saveRequested, this, [this, line](const QString& which, const QString& value) {
        const QPointer<SavedLine> still(line);
        send(which, value, [still](bool saved) {
            if (still != nullptr) {
                saved ? still->tellSaved() : still->tellFailed();
            }
        });
    });
    return line;
}

void DeviceNotesTab::buildNotes(QVBoxLayout* column)
{
    auto* label = new TextLabel(tr("Notes"), TextRole::Strong, &Theme::text1, this);
    label->setBuddy(m_notes);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setMinimumHeight(NotesTall);
    needs(m_notes, m_control, "device.set");
    m_saveNotes->setObjectName(QStringLiteral("saveNotes"));
    auto* head = new QHBoxLayout;
    head->addWidget(label);
    head->addStretch(1);
    head->addWidget(m_notesTold);
    auto* field = new QVBoxLayout;
    field->setSpacing(6);
    field->addLayout(head);
    field->addWidget(m_notes);
    field->addWidget(m_saveNotes, 0, Qt::AlignLeading);
    column->addLayout(field);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        const bool changed = m_notes->toPlainText() != m_savedNotes;
        m_saveNotes->setVisible(changed);
        if (changed) {
            m_notesTold->setText({});
        }
    });
    connect(m_saveNotes, &QPushButton::clicked, this, &DeviceNotesTab::saveNotes);
    m_saveNotes->hide();
}

void DeviceNotesTab::buildFields(QVBoxLayout* column)
{
    column->addWidget(partHeading(tr("Fields of your own"), this));
    column->addWidget(m_noFields);
    m_fieldRoom->setSpacing(space::medium);
    column->addLayout(m_fieldRoom);
    m_newName->setPlaceholderText(tr("Name, e.g. Desk"));
    m_newName->setAccessibleName(tr("Name of the new field"));
    m_newName->setObjectName(QStringLiteral("newFieldName"));
    m_newName->setMaxLength(LongestFieldName);
    m_newValue->setPlaceholderText(tr("Value"));
    m_newValue->setAccessibleName(tr("Value of the new field"));
    m_newValue->setObjectName(QStringLiteral("newFieldValue"));
    m_add->setObjectName(QStringLiteral("addField"));
    m_add->setEnabled(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_newName, 2);
    row->addWidget(m_newValue, 3);
    row->addWidget(m_add);
    column->addLayout(row);
    for (QLineEdit* line : {m_newName, m_newValue}) {
        connect(line, &QLineEdit::textChanged, this, [this] {
            m_add->setEnabled(!m_newName->text().trimmed().isEmpty() && !m_newValue->text().trimmed().isEmpty());
        });
        connect(line, &QLineEdit::returnPressed, this, &DeviceNotesTab::addField);
    }
    connect(m_add, &QPushButton::clicked, this, &DeviceNotesTab::addField);
}

void DeviceNotesTab::deviceChanged()
{
    const bool isAnother = m_of != m_device.id;
    if (isAnother) { // nothing that was typed for another device
        saveLeftNotes();
        m_of = m_device.id;
        m_message->clear();
        for (SavedLine* line : {m_owner, m_mail, m_tag}) {
            line->reset();
        }
        m_toldNotes.clear();
        m_savedNotes.clear();
        m_notes->clear();
        m_notesTold->setText({});
        m_saveNotes->setEnabled(true);
        m_newName->clear();
        m_newValue->clear();
        qDeleteAll(m_fields);
        m_fields.clear();
    }
    m_owner->setSaved(m_device.ownerName);
    m_mail->setSaved(m_device.ownerEmail);
    m_tag->setSaved(m_device.assetTag);
    if (m_toldNotes != m_device.notes) {
        const bool untouched = m_notes->toPlainText() == m_savedNotes;
        m_toldNotes = m_device.notes;
        m_savedNotes = m_device.notes;
        if (untouched) { // else somebody is writing: their text stays
            m_notes->setPlainText(m_savedNotes);
            m_savedNotes = m_notes->toPlainText(); // with line ends as the field has them
            m_saveNotes->hide();
        }
    }
    if (isAnother && m_left.contains(m_of)) {
        m_notes->setPlainText(m_left.value(m_of));
    }
    ask(QStringLiteral("device.show"),
        [this](const QJsonValue& device) { showFields(device[QLatin1String("custom")].toObject()); });
}

void DeviceNotesTab::showFields(const QJsonObject& custom)
{
    for (const QString& name : m_fields.keys()) {
        if (!custom.contains(name)) {
            delete m_fields.take(name);
        }
    }
    for (const QString& name : custom.keys()) {
        SavedLine*& line = m_fields[name];
        if (line == nullptr) {
            line = newLine(customKey(name), visibleText(name, LongestFieldName));
            auto* remove = new IconButton(QStringLiteral("close"), tr("Remove %1").arg(visibleText(name, 60)), line,
                                          Button::Kind::Quiet);
            needs(remove, m_control, "device.set");
            line->addBeside(remove);
            connect(remove, &QPushButton::clicked, this, [this, name] { send(customKey(name), {}, [](bool) {}); });
            // In the order of their names, as they come next time.
            m_fieldRoom->insertWidget(int(std::distance(m_fields.begin(), m_fields.find(name))), line);
        }
        line->setSaved(custom.value(name).toString());
    }
    m_noFields->setVisible(m_fields.isEmpty());
}

void DeviceNotesTab::addField()
{
    const QString name = m_newName->text().trimmed();
    const QString value = m_newValue->text().trimmed();
    if (name.isEmpty() || value.isEmpty()) {
        (name.isEmpty() ? m_newName : m_newValue)->setFocus();
        return;
    }
    if (!isFieldName(name)) {
        m_message->set(State::Warning, tr("A field can’t be called that."),
                       tr("Its name has letters, digits, spaces, dots, dashes and underscores."));
        return;
    }
    if (m_fields.contains(name)) {
        m_message->set(State::Warning, tr("There is a field %1 already.").arg(quoted(name)));
        m_fields.value(name)->line()->setFocus();
        return;
    }
    send(customKey(name), value, [this](bool saved) {
        if (saved) {
            m_newName->clear();
            m_newValue->clear();
            m_newName->setFocus();
        }
    });
}

void DeviceNotesTab::saveNotes()
{
    const QString text = m_notes->toPlainText();
    m_saveNotes->setEnabled(false);
    send(QStringLiteral("notes"), text, [this, text](bool saved) {
        m_saveNotes->setEnabled(true);
        if (saved) {
            m_left.remove(m_of);
            m_savedNotes = text;
            m_saveNotes->setVisible(m_notes->toPlainText() != text);
            m_notesTold->setText(tr("Saved"));
        }
    });
}

// Whoever goes on to another device has not thrown away what they wrote; where it can't be saved it stands there when
// they come back.
void DeviceNotesTab::saveLeftNotes()
{
    const QString text = m_notes->toPlainText();
    m_left.remove(m_of);
    if (m_of <= 0 || text == m_savedNotes) {
        return;
    }
    m_left.insert(m_of, text);
    m_control.call(QStringLiteral("device.set"),
                   {{QStringLiteral("device"), m_of},
                    {QStringLiteral("key"), QStringLiteral("notes")},
                    {QStringLiteral("value"), text}},
                   this, [this, id = m_of, text](const Result<QJsonValue>& answer) {
                       if (!answer) {
                           Q_EMIT failed(tr("A note of another device was not saved."), answer.error());
                           return;
                       }
                       if (m_left.value(id) == text) {
                           m_left.remove(id);
                       }
                       if (id == m_of) { // they are back already
                           m_savedNotes = text;
                           m_saveNotes->setVisible(m_notes->toPlainText() != text);
                       }
                   });
}

void DeviceNotesTab::send(const QString& key, const QString& value, std::function<void(bool saved)> then)
{
    m_control.call(
        QStringLiteral("device.set"),
        {{QStringLiteral("device"), m_device.id}, {QStringLiteral("key"), key}, {QStringLiteral("value"), value}}, this,
        [this, id = m_device.id, then = std::move(then)](const Result<QJsonValue>& answer) {
            if (id != m_device.id) {
                if (!answer) { // of the device that was shown before
                    Q_EMIT failed(tr("A note of another device was not saved."), answer.error());
                }
                return;
            }
            if (answer) {
                m_message->clear();
            } else {
                m_message->set(userSentence(answer.error(), tr("This was not saved.")));
            }
            then(answer.has_value());
            ask(QStringLiteral("device.show"),
                [this](const QJsonValue& device) { showFields(device[QLatin1String("custom")].toObject()); });
        });
}

} // namespace espalier::ui
