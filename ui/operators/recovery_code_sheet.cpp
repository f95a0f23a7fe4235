#include "ui/operators/recovery_code_sheet.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/message_bar.h"
#include "ui/common/rows.h"
#include "ui/common/saved_file.h"
#include "ui/common/text_label.h"
#include "ui/common/written_file.h"
#include "ui/operators/recovery_code_pdf.h"
#include "ui/vault/secret_clipboard.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace espalier::ui {

namespace {
constexpr qreal codeScale = 1.5;
}

RecoveryCodeSheet::RecoveryCodeSheet(const QString& code, const Clock& clock, QWidget* over)
    : Sheet(over, Place::Middle), m_code(code), m_clock(clock), m_message(new MessageBar),
      m_written(new QCheckBox(tr("I have written it down and locked it away")))
{
    setObjectName(QStringLiteral("recoveryCode"));
    setPanelWidth(FormWidth);
    setTitle(tr("Your recovery code"));
    m_written->setObjectName(QStringLiteral("writtenDown"));
    auto* words = new QLabel(code); // large enough to be copied by hand
    QFont large = roleFont(TextRole::Mono);
    if (large.pointSizeF() > 0) {
        large.setPointSizeF(large.pointSizeF() * codeScale);
    } else {
        large.setPixelSize(qRound(large.pixelSize() * codeScale));
    }
    words->setFont(large);
    words->setTextFormat(Qt::PlainText);
    words->setObjectName(QStringLiteral("theCode"));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    auto* card = new Card({}, nullptr, Card::Look::Sunken);
    card->body()->addWidget(words);
    auto* copy = new Button(QStringLiteral("copy"), tr("Copy"), Button::Kind::Standard, nullptr, Button::Size::Small);
    copy->setObjectName(QStringLiteral("copyCode"));
    auto* print = new Button(QStringLiteral("print"), tr("Save a page to print…"), Button::Kind::Standard, nullptr,
                             Button::Size::Small);
    print->setObjectName(QStringLiteral("printCode"));

    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(
        paragraph(tr("It is shown this once. With it an admin who lost the passphrase gets a new one, and "
                     "the vault with the secrets of devices stays readable. Whoever has it and this "
                     "computer can do everything: keep it in a safe, not on this computer.")));
    column->addWidget(card);
    auto* ways = new QHBoxLayout;
    ways->addWidget(copy);
    ways->addWidget(print);
    ways->addStretch(1);
    column->addLayout(ways);
    column->addWidget(m_message);
    column->addWidget(m_written, 0, Qt::AlignLeading);
    setBody(body, space::page);
    auto* done = new Button(tr("Done"), Button::Kind::Primary);
    done->setObjectName(QStringLiteral("codeDone"));
    done->setEnabled(false);
    foot()->addWidget(done);
    connect(m_written, &QCheckBox::toggled, done, &QWidget::setEnabled);
    connect(done, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(copy, &QPushButton::clicked, this, &RecoveryCodeSheet::copy);
    connect(print, &QPushButton::clicked, this, &RecoveryCodeSheet::saveForPrinting);
}

void RecoveryCodeSheet::open()
{
    present(m_written);
}

// Esc would lose it.
void RecoveryCodeSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_written->isChecked()) {
        m_message->set(State::Warning, tr("The code is shown only now."),
                       tr("Write it down first, then say so below."));
        event->accept();
        return;
    }
    Sheet::keyPressEvent(event);
}

void RecoveryCodeSheet::copy()
{
    SecretClipboard::of(*this, m_clock).copy(m_code);
    m_message->set(State::Ok, tr("Copied."),
                   tr("Paste it where it stays safe. It is taken out of the clipboard in half a minute."));
}

void RecoveryCodeSheet::saveForPrinting()
{
    const QString path =
        askWhereToSave(this, tr("Save a page to print"), QStringLiteral("recovery-code.pdf"), tr("PDF (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    if (const auto written = writePrivateFile(path, recoveryCodePdf(m_code, m_clock.nowMs())); !written) {
        m_message->set(State::Failed, tr("The file was not saved."), written.error().what);
        return;
    }
    m_message->set(State::Ok, tr("Saved as %1, readable by you alone.").arg(placeWords(path)),
                   tr("Print it, then delete the file."));
}

} // namespace espalier::ui
