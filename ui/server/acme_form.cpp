#include "ui/server/acme_form.h"

#include "ui/common/labelled_line.h"
#include "ui/common/path_field.h"
#include "ui/common/rows.h"
#include "ui/common/segments.h"
#include "ui/common/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QUrl>

namespace espalier::ui {

namespace {

// As the segments stand.
const QStringList challenges{QStringLiteral("http"), QStringLiteral("webroot"), QStringLiteral("dns")};
enum Challenge { Http, Webroot, Dns };

QVBoxLayout* columnOf(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    return column;
}

bool isAddress(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty();
}

} // namespace

AcmeForm::AcmeForm(QWidget* parent)
    : QWidget(parent), m_challenge(new Segments), m_portField(new QWidget), m_port(new QSpinBox),
      m_webroot(new PathField(tr("Folder of the web server"), PathField::Of::Folder)), m_byHand(new QWidget),
      m_authority(new PathField(tr("Certificate that vouches for it, unless a public authority does"),
                                PathField::Of::ExistingFile, tr("Certificates (*.pem *.crt)"))),
      m_other(new QWidget), m_isOther(new QCheckBox(tr("Another authority than Let’s Encrypt"))),
      m_agree(new QCheckBox(tr("I agree to the terms of the certificate authority")))
{
    auto* column = columnOf(this);
    column->setSpacing(space::medium);
    column->addWidget(proofs());
    m_mail = addLine(column, tr("E-mail address for the authority, if it may write to you"), "acmeMail");
    column->addWidget(others());
    m_agree->setObjectName(QStringLiteral("acmeAgree"));
    column->addWidget(m_agree);
    connect(m_challenge, &Segments::currentChanged, this, &AcmeForm::check);
    connect(m_isOther, &QCheckBox::toggled, this, &AcmeForm::check);
    connect(m_agree, &QCheckBox::toggled, this, &AcmeForm::changed);
    for (const PathField* field : {m_webroot, m_authority}) {
        connect(field, &PathField::changed, this, &AcmeForm::changed);
    }
    for (const QLineEdit* line : {m_mail, m_directory}) {
        connect(line, &QLineEdit::textChanged, this, &AcmeForm::changed);
    }
    check();
}

QWidget* AcmeForm::proofs()
{
    m_challenge->add(tr("Over port 80"));
    m_challenge->add(tr("By a web server"));
    m_challenge->add(tr("By a DNS record"));
    m_challenge->setAccessibleName(tr("How the name is proven"));
    m_challenge->setObjectName(QStringLiteral("acmeChallenge"));
    m_port->setRange(1, 65'535);
    m_port->setValue(80);
    m_port->setObjectName(QStringLiteral("acmePort"));
    m_port->setAccessibleName(tr("Port of this computer that it leads to"));
    m_webroot->setNames(QStringLiteral("acmeWebroot"));

    auto* port = columnOf(m_portField);
    auto* portName = new TextLabel(tr("Port of this computer that it leads to"), TextRole::Strong);
    portName->setBuddy(m_port);
    port->addWidget(
        paragraph(tr("The authority opens http:// and the public name, on port 80. The router has to lead that "
                     "to this computer; Espalier answers there only while it is asked. It renews itself.")));
    port->addWidget(portName);
    port->addWidget(atRowStart(m_port));
    auto* byHand = columnOf(m_byHand);
    byHand->addWidget(
        paragraph(tr("Espalier shows a TXT record; you set it where your domain is looked after, and go on. "
                     "Nothing has to be reachable, but each renewal needs a new record.")));

    auto* proofs = new QWidget;
    auto* column = columnOf(proofs);
    column->addWidget(new TextLabel(tr("How the name is proven"), TextRole::Strong));
    column->addWidget(atRowStart(m_challenge));
    column->addWidget(m_portField);
    column->addWidget(m_webroot);
    column->addWidget(m_byHand);
    return proofs;
}

QWidget* AcmeForm::others()
{
    m_isOther->setObjectName(QStringLiteral("acmeIsOther"));
    auto* other = columnOf(m_other);
    m_directory = addLine(other, tr("Address of its directory"), "acmeDirectory");
    m_directory->setPlaceholderText(QStringLiteral("https://ca.example.org/acme/directory"));
    m_authority->setNames(QStringLiteral("acmeAuthority"));
    other->addWidget(m_authority);
    auto* others = new QWidget;
    auto* column = columnOf(others);
    column->addWidget(m_isOther);
    column->addWidget(m_other);
    return others;
}

void AcmeForm::show(const QJsonObject& terms)
{
    m_challenge->setCurrent(std::max(0, int(challenges.indexOf(terms.value(QLatin1String("challenge")).toString()))));
    m_port->setValue(terms.value(QLatin1String("port")).toInt(80));
    m_webroot->setPath(terms.value(QLatin1String("webroot")).toString());
    m_mail->setText(terms.value(QLatin1String("mail")).toString());
    const QString directory = terms.value(QLatin1String("directory")).toString();
    const bool isOther = !directory.isEmpty() && !directory.contains(QLatin1String("letsencrypt.org"));
    m_isOther->setChecked(isOther);
    m_directory->setText(isOther ? directory : QString());
    m_authority->setPath(terms.value(QLatin1String("authority_file")).toString());
    check();
}

bool AcmeForm::isComplete() const
{
    const bool hasProof = m_challenge->current() != Webroot || m_webroot->isWhole();
    const bool hasAuthority = !m_isOther->isChecked() || (isAddress(m_directory->text()) &&
                                                          (m_authority->path().isEmpty() || m_authority->isWhole()));
    return hasProof && hasAuthority && m_agree->isChecked();
}

QJsonObject AcmeForm::arguments() const
{
    QJsonObject arguments{{QStringLiteral("challenge"), challenges.value(m_challenge->current())},
                          {QStringLiteral("mail"), m_mail->text().trimmed()},
                          {QStringLiteral("agree_terms"), m_agree->isChecked()}};
    if (m_challenge->current() == Http) {
        arguments.insert(QStringLiteral("port"), m_port->value());
    } else if (m_challenge->current() == Webroot) {
        arguments.insert(QStringLiteral("webroot"), m_webroot->path());
    }
    if (m_isOther->isChecked()) {
        arguments.insert(QStringLiteral("directory"), m_directory->text().trimmed());
        arguments.insert(QStringLiteral("authority_file"), m_authority->path());
    }
    return arguments;
}

void AcmeForm::check()
{
    m_portField->setVisible(m_challenge->current() == Http);
    m_webroot->setVisible(m_challenge->current() == Webroot);
    m_byHand->setVisible(m_challenge->current() == Dns);
    m_other->setVisible(m_isOther->isChecked());
    Q_EMIT changed();
}

} // namespace espalier::ui
