#include "ui/commands/host_package_sheet.h"

#include "base/error_kind.h"
#include "ui/common/button.h"
#include "ui/common/message_bar.h"
#include "ui/common/path_field.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>

namespace espalier::ui {

namespace {
UserSentence hostingRefusal(const Error& error)
{
    UserSentence sentence = userSentence(error, HostPackageSheet::tr("The package was not hosted."));
    if (isOfKind(error, QLatin1String("not-a-package"))) {
        sentence.why = HostPackageSheet::tr("The file is no installer package (.pkg) and no app archive (.ipa).");
        sentence.next =
            HostPackageSheet::tr("For a Mac it has to be a signed product archive, as productbuild makes it.");
    }
    return sentence;
}
} // namespace

HostPackageSheet::HostPackageSheet(server::Control& control, QWidget* over)
    : Sheet(over), m_control(control), m_message(new MessageBar(nullptr, MessageBar::Closing::ByCause)),
      m_file(new PathField(tr("File"), PathField::Of::ExistingFile, tr("Packages (*.pkg *.ipa)"))),
      m_bundle(new QLineEdit), m_version(new QLineEdit), m_title(new QLineEdit),
      m_host(new Button(tr("Host"), Button::Kind::Primary))
{
    setTitle(tr("Host a package"));
    setPanelWidth(FormWidth);
    m_file->setNames(QStringLiteral("packageFile"));
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_message);
    column->addWidget(
        paragraph(tr("Devices fetch it from this server, under an address that nobody can guess. The file "
                     "is copied into the data folder of the computer the server runs on.")));
    column->addSpacing(space::small);
    column->addWidget(m_file);
    const auto add = [&](QLineEdit* field, const char* name, const QString& words, const QString& hint) {
        auto* label = new TextLabel(words, TextRole::Strong);
        label->setBuddy(field);
        field->setAccessibleName(words);
        field->setPlaceholderText(hint);
        field->setObjectName(QLatin1String(name));
        column->addSpacing(space::small);
        column->addWidget(label);
        column->addWidget(field);
        connect(field, &QLineEdit::textChanged, this, &HostPackageSheet::check);
    };
    add(m_bundle, "bundle", tr("Bundle identifier"), QStringLiteral("com.example.app"));
    add(m_version, "version", tr("Version"), QStringLiteral("1.0"));
    add(m_title, "packageTitle", tr("Name to show"), tr("The bundle identifier, when left empty"));
    column->addStretch(1);
    setBody(body, BodyPadding);
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Standard);
    m_host->setObjectName(QStringLiteral("host"));
    foot()->addWidget(cancel);
    foot()->addWidget(m_host);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_host, &QPushButton::clicked, this, &HostPackageSheet::host);
    connect(m_file, &PathField::changed, this, [this] {
        if (m_title->text().isEmpty()) {
            m_title->setPlaceholderText(QFileInfo(m_file->path()).completeBaseName());
        }
        check();
    });
    check();
    present(m_file);
}

void HostPackageSheet::check()
{
    m_host->setEnabled(!m_busy && m_file->isWhole() && !m_bundle->text().trimmed().isEmpty() &&
                       !m_version->text().trimmed().isEmpty());
}

void HostPackageSheet::host()
{
    m_busy = true;
    check();
    m_message->set(State::Waiting, tr("Copying, and making the checksums …"),
                   tr("A large file takes some minutes. It goes on when this is closed."));
    const QString title = m_title->text().trimmed().isEmpty() ? m_title->placeholderText() : m_title->text().trimmed();
    m_control.call(QStringLiteral("package.host"),
                   {{QStringLiteral("file"), m_file->path()},
                    {QStringLiteral("bundle_id"), m_bundle->text().trimmed()},
                    {QStringLiteral("version"), m_version->text().trimmed()},
                    {QStringLiteral("title"), title}},
                   this, [this](const Result<QJsonValue>& package) {
                       m_busy = false;
                       check();
                       if (!package) {
                           m_message->set(hostingRefusal(package.error()));
                           return;
                       }
                       Q_EMIT hosted(package->toObject());
                       dismiss();
                   });
}

} // namespace espalier::ui
