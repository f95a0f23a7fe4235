#include "ui/common/new_passphrase.h"

#include "ui/common/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int shortest = 10;
constexpr int widest = 380;
} // namespace

NewPassphrase::NewPassphrase(const QString& label, QWidget* parent)
    : QWidget(parent), m_first(new QLineEdit), m_second(new QLineEdit),
      m_hint(new TextLabel(TextRole::Second, &Theme::text2))
{
    m_first->setObjectName(QStringLiteral("passphrase"));
    m_second->setObjectName(QStringLiteral("passphraseAgain"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const auto addSecret = [column](const QString& name, QLineEdit* edit) {
        auto* words = new TextLabel(name, TextRole::Strong);
        words->setBuddy(edit);
        edit->setEchoMode(QLineEdit::Password);
        edit->setAccessibleName(name);
        edit->setMaximumWidth(widest);
        column->addWidget(words);
        column->addWidget(edit);
        column->addSpacing(4);
    };
    addSecret(label, m_first);
    addSecret(tr("Once more"), m_second);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    setFocusProxy(m_first);
    connect(m_first, &QLineEdit::textChanged, this, &NewPassphrase::adapt);
    connect(m_second, &QLineEdit::textChanged, this, &NewPassphrase::adapt);
    adapt();
}

void NewPassphrase::adapt()
{
    if (m_first->text().size() < shortest) {
        m_hint->setText(tr("At least %n characters; several words are easier to keep than signs.", nullptr, shortest));
    } else if (m_first->text() != m_second->text()) {
        m_hint->setText(m_second->text().isEmpty() ? tr("Type it once more.") : tr("The two are not the same."));
    } else {
        m_hint->setText(tr("Both are the same."));
    }
    Q_EMIT changed();
}

bool NewPassphrase::isComplete() const
{
    return m_first->text().size() >= shortest && m_first->text() == m_second->text();
}

bool NewPassphrase::isEmpty() const
{
    return m_first->text().isEmpty() && m_second->text().isEmpty();
}

SecretBytes NewPassphrase::passphrase() const
{
    return SecretBytes::take(m_first->text().toUtf8());
}

} // namespace espalier::ui
