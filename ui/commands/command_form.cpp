#include "ui/commands/command_form.h"

#include "plist/writer.h"
#include "ui/commands/command_checking.h"
#include "ui/commands/command_notes.h"
#include "ui/commands/command_start.h"
#include "ui/commands/package_field.h"
#include "ui/commands/return_link_field.h"
#include "ui/common/card.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/editor/editor_session.h"
#include "ui/editor/form/form_view.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
void collectMadeHere(const QJsonArray& keys, const QString& around, QSet<QString>& into)
{
    for (const QJsonValue& value : keys) {
        const QString name = value[QStringLiteral("key")].toString();
        const QString path = around.isEmpty() ? name : around + QLatin1Char('.') + name;
        if (value[QStringLiteral("made_here")].toBool()) {
            into.insert(path);
        }
        collectMadeHere(value[QStringLiteral("keys")].toArray(), path, into);
    }
}

QJsonObject checkArguments(const QString& type, const CommandTarget& target)
{
    QJsonObject about = target.isOne() ? target.arguments() : QJsonObject();
    about.insert(QStringLiteral("request_type"), type);
    return about;
}
} // namespace

CommandForm::CommandForm(server::Control& control, const Clock& clock,
                         std::shared_ptr<const catalogue::Catalogue> catalogue, const catalogue::Entry& entry,
                         const CommandTarget& target, QWidget* parent)
    : QWidget(parent), m_type(entry.type),
      m_session(new EditorSession(profiles::EditableDocument(plist::toXml(startOfCommand(entry))), {},
                                  std::move(catalogue), clock, nullptr, this))
{
    m_session->beDictionary(entry);
    m_checking = new CommandChecking(control, *m_session, checkArguments(entry.type, target), this);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::page, 0, space::page, space::medium);
    head->setSpacing(space::medium);
    const QString note = commandNote(entry.type);
    if (!entry.help.isEmpty()) {
        head->addWidget(paragraph(entry.help));
    }
    if (!note.isEmpty()) {
        head->addWidget(paragraph(note));
    }
    if (PackageField::isFor(entry.type)) {
        m_package = new PackageField(control, entry.type);
        head->addWidget(m_package);
        connect(m_package, &PackageField::changed, this, &CommandForm::changed);
    }
    if (entry.type == QLatin1String("EraseDevice") && target.isOne()) {
        m_return = new ReturnLinkField(control);
        m_return->hide();
        head->addWidget(m_return);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    if (entry.keys.isEmpty()) {
        auto* none = paragraph(tr("There is nothing to fill in."));
        none->setContentsMargins(space::page, 0, space::page, 0);
        column->addWidget(none);
        column->addStretch(1);
    } else {
        m_view = new FormView(*m_session);
        m_view->setAccessibleName(tr("Keys of the command"));
        m_view->setPayload({});
        column->addWidget(new Divider);
        column->addWidget(m_view, 1);
        control.call(QStringLiteral("command.form"), {{QStringLiteral("request_type"), entry.type}}, this,
                     [this](const Result<QJsonValue>& form) {
                         QSet<QString> made;
                         collectMadeHere(form ? form->toObject().value(QLatin1String("keys")).toArray() : QJsonArray(),
                                         {}, made);
                         m_view->setMadeHere(made);
                     });
    }
    connect(m_checking, &CommandChecking::checked, this, &CommandForm::changed);
    connect(m_session, &EditorSession::changed, this, &CommandForm::showSpecial);
}

void CommandForm::showSpecial()
{
    if (m_return == nullptr) {
        return;
    }
    const auto& document = m_session->document();
    const auto enabled = document.find(profiles::Path::parse(u"ReturnToService/Enabled"));
    const plist::Value value = enabled.isValid() ? document.value(enabled) : plist::Value();
    const bool* on = value.as<bool>();
    m_return->setVisible(on != nullptr && *on);
}

QJsonObject CommandForm::arguments() const
{
    QJsonObject arguments{{QStringLiteral("request_type"), m_type}};
    const auto& document = m_session->document();
    if (!document.children(document.root()).empty()) {
        arguments.insert(QStringLiteral("plist_base64"), QString::fromLatin1(document.text().toBase64()));
    }
    if (m_package != nullptr && m_package->package() > 0) {
        arguments.insert(QStringLiteral("package"), m_package->package());
    }
    if (m_return != nullptr && !m_return->isHidden() && m_return->link() > 0) {
        arguments.insert(QStringLiteral("return_link"), m_return->link());
    }
    return arguments;
}

bool CommandForm::isGood() const
{
    return m_checking->isGood();
}

int CommandForm::errors() const
{
    return m_checking->errors();
}

void CommandForm::setPlatform(const QString& platform)
{
    static const QHash<QString, catalogue::Platform> systems{{QStringLiteral("iphone"), catalogue::Platform::iOS},
                                                             {QStringLiteral("ipad"), catalogue::Platform::iOS},
                                                             {QStringLiteral("mac"), catalogue::Platform::macOS},
                                                             {QStringLiteral("appletv"), catalogue::Platform::tvOS},
                                                             {QStringLiteral("vision"), catalogue::Platform::visionOS},
                                                             {QStringLiteral("watch"), catalogue::Platform::watchOS}};
    const auto system = systems.constFind(platform);
    Platforms shown = system != systems.cend() ? Platforms{*system} : Platforms();
    for (const catalogue::Platform one : catalogue::allPlatforms) {
        if (catalogue::name(one) == platform) {
            shown = {one};
        }
    }
    if (m_view != nullptr) {
        m_view->setPlatforms(shown);
    }
}

void CommandForm::takeFocus()
{
    if (m_view != nullptr) {
        m_view->takeFocus();
    }
}

} // namespace espalier::ui
