#include "ui/first_run/listening_page.h"

#include "ui/common/card.h"
#include "ui/common/text_label.h"

#include <QComboBox>
#include <QSettings>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

namespace espalier::ui {

ListeningPage::ListeningPage(QWidget* parent)
    : FirstRunPage(tr("Port and listening"), tr("Where does Espalier listen in the office?"),
                   tr("The router passes what comes for the public address on to this computer. This can be changed "
                      "any time."),
                   parent),
      m_address(new QComboBox), m_port(new QSpinBox), m_forward(new TextLabel(TextRole::Body, &Theme::text2))
{
    m_address->setObjectName(QStringLiteral("listenAddress"));
    m_address->setEditable(true);
    m_address->addItem(tr("All addresses of this computer"), QStringLiteral("0.0.0.0"));
    m_address->addItem(tr("This computer only (127.0.0.1)"), QStringLiteral("127.0.0.1"));
    m_address->setMinimumWidth(320);
    m_port->setObjectName(QStringLiteral("listenPort"));
    m_port->setRange(1, 65535);
    m_port->setValue(m_proposed);
    m_port->setGroupSeparatorShown(false);
    m_port->setMaximumWidth(180);
    addField(tr("Listen on"), m_address, tr("One of this computer’s addresses, or all of them."));
    addField(tr("Port"), m_port, tr("Ports below 1024 need special rights on many systems; 8443 works everywhere."));
    column()->addStretch(1);
    auto* card = new Card(tr("In the router"), nullptr, Card::Look::Sunken);
    m_forward->setWordWrap(true);
    card->body()->addWidget(m_forward);
    setSideCard(card);
    connect(m_address, &QComboBox::editTextChanged, this, [this] { explain(); });
    connect(m_port, &QSpinBox::valueChanged, this, [this] { explain(); });
    setFocusProxy(m_address);
    explain();
}

void ListeningPage::explain()
{
    if (m_lab) {
        m_forward->setText(tr("In a lab no router takes part: devices call port %1 of this computer, so Espalier "
                              "listens on it.")
                               .arg(m_publicPort));
    } else {
        m_forward->setText(
            tr("Forward TCP port %1 from outside to port %2 of this computer. Espalier doesn’t change the "
               "router.")
                .arg(m_publicPort)
                .arg(m_port->value()));
    }
    clearError();
    Q_EMIT changed();
}

void ListeningPage::entered(const FirstRunAnswers& soFar)
{
    m_publicPort = QUrl(soFar.publicUrl).port(443);
    m_lab = soFar.lab;
    if (m_port->value() == m_proposed) { // nobody chose another one
        m_proposed = m_publicPort >= 1024 ? m_publicPort : usualPort;
        m_port->setValue(m_proposed);
    }
    explain();
}

QString ListeningPage::summary() const
{
    return tr("Port %1").arg(m_port->value());
}

bool ListeningPage::isComplete() const
{
    return !m_address->currentText().trimmed().isEmpty();
}

void ListeningPage::collect(FirstRunAnswers& answers) const
{
    const int known = m_address->findText(m_address->currentText());
    answers.listenAddress = known >= 0 ? m_address->itemData(known).toString() : m_address->currentText().trimmed();
    answers.listenPort = static_cast<quint16>(m_port->value());
}

void ListeningPage::keep(QSettings& settings) const
{
    FirstRunAnswers answers;
    collect(answers);
    settings.setValue(QStringLiteral("listenAddress"), answers.listenAddress);
    settings.setValue(QStringLiteral("listenPort"), answers.listenPort);
}

void ListeningPage::restore(const QSettings& settings)
{
    const QString address = settings.value(QStringLiteral("listenAddress")).toString();
    if (const int known = m_address->findData(address); known >= 0) {
        m_address->setCurrentIndex(known);
    } else if (!address.isEmpty()) {
        m_address->setEditText(address);
    }
    if (const int port = settings.value(QStringLiteral("listenPort")).toInt(); port > 0) {
        m_port->setValue(port);
    }
}

} // namespace espalier::ui
