#include "ui/enrollment/enrollment_screen.h"

#include "base/error_kind.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/empty_state.h"
#include "ui/common/filtered_list.h"
#include "ui/common/hairline.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/passing_message.h"
#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/saved_file.h"
#include "ui/common/sheet.h"
#include "ui/enrollment/approval_panel.h"
#include "ui/enrollment/link_delegate.h"
#include "ui/enrollment/link_detail.h"
#include "ui/enrollment/made_links.h"
#include "ui/enrollment/new_link_sheet.h"
#include "ui/enrollment/people_sheet.h"
#include "ui/enrollment/profile_options_sheet.h"
#include "ui/readiness/readiness_sheet.h"
#include "ui/readiness/readiness_words.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int LeastListWidth = 250;
} // namespace

EnrollmentScreen::EnrollmentScreen(server::Control& control, const Clock& clock, QWidget* parent)
    : Screen(parent), m_control(control), m_clock(clock), m_model(new LinkModel(control, clock, this)),
      m_header(new PageHeader(title(), this)), m_blocked(new MessageBar(this, MessageBar::Closing::ByCause)),
      m_message(new MessageBar(this)), m_approvals(new ApprovalPanel(control, clock, this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState(m_stack)), m_passing(new PassingMessage(this))
{
    auto* options = m_header->addAction(QStringLiteral("settings"), tr("Options…"));
    options->setObjectName(QStringLiteral("profileOptions"));
    m_export = m_header->addAction(QStringLiteral("export"), tr("Export CSV…"));
    m_people = m_header->addAction(QStringLiteral("people"), tr("For people…"), Button::Kind::Standard);
    m_people->setObjectName(QStringLiteral("linksForPeople"));
    m_new = m_header->addAction(QStringLiteral("plus"), tr("New link"), Button::Kind::Primary);
    m_new->setObjectName(QStringLiteral("newLink"));
    needs(options, control, "setting.set");
    needs(m_export, control, "link.list");
    needs(m_people, control, "link.people.import");
    needs(m_new, control, "link.create");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(space::page, 0, space::page, 0);
    messages->setSpacing(space::small);
    messages->addWidget(m_blocked);
    messages->addWidget(m_message);
    messages->addWidget(m_approvals);
    column->addLayout(messages);
    column->addSpacing(space::small);
    column->addWidget(hairline(Qt::Horizontal, this));
    m_stack->addWidget(buildLists());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(new QWidget(m_stack));
    m_stack->setCurrentIndex(2);
    column->addWidget(m_stack, 1);
    connect(m_new, &QPushButton::clicked, this, &EnrollmentScreen::newLink);
    connect(m_people, &QPushButton::clicked, this, &EnrollmentScreen::linksForPeople);
    connect(m_export, &QPushButton::clicked, this, &EnrollmentScreen::exportPeople);
    connect(options, &QPushButton::clicked, this, [this] {
        connect(new ProfileOptionsSheet(m_control, m_clock, this), &ProfileOptionsSheet::saved, this,
                [this](const QString& words) { tell(words); });
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_hasCertificate) {
            newLink();
        } else {
            toServer();
        }
    });
    connect(m_model, &LinkModel::loaded, this, [this] {
        m_loaded = true;
        onLoaded();
    });
    connect(m_model, &LinkModel::loadFailed, this, [this](const Error& error) {
        if (isOfKind(error, QLatin1String("not-permitted"))) {
            m_empty->set(QStringLiteral("lock"), tr("Links aren’t shown to your role"),
                         tr("Whoever has one can enroll a device. The help desk and admins see them."));
            m_stack->setCurrentIndex(1);
            return;
        }
        m_message->set(userSentence(error, tr("The links can’t be shown.")));
        connect(m_message->addAction(tr("Try again")), &QPushButton::clicked, m_model, &LinkModel::reload);
    });
    m_export->hide(); // until there is something
    connect(m_detail, &LinkDetail::deviceRequested, this, [this](qint64 device) {
        Q_EMIT jumpRequested({QStringLiteral("devices"), {{QStringLiteral("device"), device}}});
    });
    connect(m_approvals, &ApprovalPanel::decided, this, [this](const QString& words) { tell(words); });
    connect(m_approvals, &ApprovalPanel::failed, this,
            [this](const Error& error, const QString& what) { m_message->set(userSentence(error, what)); });
    connect(m_approvals, &ApprovalPanel::countChanged, this, &Screen::badgeChanged);
    connect(m_detail, &LinkDetail::done, this, [this](const QString& words) {
        tell(words);
        m_model->reload();
    });
    connect(m_detail, &LinkDetail::duplicated, this, &EnrollmentScreen::select);
    connect(&control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        if (rows.contains(QStringLiteral("push_certificate"))) {
            checkCertificate();
        }
        if (rows.contains(QStringLiteral("setting"))) {
            checkReadiness();
        }
    });
    checkCertificate();
    checkReadiness();
}

QWidget* EnrollmentScreen::buildLists()
{
    auto* lists = new QWidget(m_stack);
    auto* row = new QHBoxLayout(lists);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_left = new FilteredList(tr("Filter links"), this);
    m_filter = m_left->filter();
    m_list = m_left->view();
    m_list->setObjectName(QStringLiteral("links"));
    m_list->setAccessibleName(tr("Links"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LinkDelegate(m_list));
    m_detail = new LinkDetail(m_control, m_clock, lists);
    row->addWidget(m_left);
    row->addWidget(hairline(Qt::Vertical, lists));
    row->addWidget(m_detail, 1);
    connect(m_filter, &QLineEdit::textChanged, m_model,
            [this](const QString& text) { m_model->setFilter(text.trimmed()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid()) {
            m_detail->setLink(m_model->at(index.row()));
        }
    });
    return lists;
}

void EnrollmentScreen::tell(const QString& words, const QString& savedAs)
{
    m_message->clear(); // what had failed is over
    tellSaved(m_passing, words, savedAs);
}

Badge EnrollmentScreen::badge() const
{
    if (const int waiting = m_approvals->count(); waiting > 0) {
        return {QString::number(waiting), State::Warning, tr("%n wait(s) for approval", nullptr, waiting)};
    }
    const int open = m_model->openCount();
    return open == 0 ? Badge{} : Badge{QString::number(open), std::nullopt, tr("%n open link(s)", nullptr, open)};
}

void EnrollmentScreen::onShown()
{
    checkCertificate();
    checkReadiness();
    m_approvals->reload();
    m_list->setFocus(Qt::OtherFocusReason);
}

void EnrollmentScreen::open(const Jump& jump)
{
    if (jump.what.contains(QStringLiteral("new"))) {
        newLink();
    } else if (jump.what.contains(QStringLiteral("readiness"))) {
        openReadiness();
    } else if (jump.what.contains(QStringLiteral("approvals"))) {
        m_approvals->begin();
    } else if (const qint64 id = jump.what.value(QStringLiteral("link")).toLongLong(); id > 0) {
        select(id);
    }
}

bool EnrollmentScreen::goBack()
{
    if (Sheet* sheet = Sheet::current(this)) {
        sheet->dismiss();
        return true;
    }
    if (!m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    return false;
}

void EnrollmentScreen::checkCertificate()
{
    m_control.call(QStringLiteral("push_cert.show"), {}, this, [this](const Result<QJsonValue>& certificate) {
        if (!certificate) {
            return; // not known is not "none"; creating says so itself
        }
        m_hasCertificate = certificate->isObject();
        showObstacles();
        if (m_loaded) {
            onLoaded();
        }
    });
}

// A failed one counts until it is made again; the sheet does that. None yet: making a link makes the first.
void EnrollmentScreen::checkReadiness()
{
    m_control.call(QStringLiteral("check.last"), {}, this, [this](const Result<QJsonValue>& answer) {
        if (answer) {
            const QJsonObject last = answer->toObject();
            m_failed = last.value(QLatin1String("lab")).toBool() ? QStringList() : failedChecks(last);
            showObstacles();
        }
    });
}

void EnrollmentScreen::showObstacles()
{
    const bool mayShare = m_hasCertificate && m_failed.isEmpty();
    m_new->setEnabled(mayShare);
    m_people->setEnabled(mayShare);
    m_detail->setSharing(m_failed.isEmpty(), m_failed.isEmpty() ? QString() : tr("Not while the self-test has failed"));
    if (!m_hasCertificate) {
        m_blocked->set(State::Warning, tr("Links can’t be made yet: there is no push certificate."),
                       tr("Its topic becomes part of every enrollment and can’t be changed later, so it has to be here "
                          "first."));
        connect(m_blocked->addAction(tr("Get it under Server…")), &QPushButton::clicked, this,
                &EnrollmentScreen::toServer);
    } else if (!m_failed.isEmpty()) {
        m_blocked->set(State::Failed,
                       tr("Links aren’t shared now: the self-test has failed (%1).").arg(checkNames(m_failed)),
                       tr("Whoever opened one would be stuck. Put it right, then run the self-test again."));
        connect(m_blocked->addAction(tr("Show what failed…")), &QPushButton::clicked, this,
                &EnrollmentScreen::openReadiness);
    } else {
        m_blocked->clear();
    }
}

void EnrollmentScreen::openReadiness()
{
    if (Sheet::current(this) == nullptr) {
        auto* sheet = new ReadinessSheet(m_control, m_clock, this);
        connect(sheet, &ReadinessSheet::jumpRequested, this, &Screen::jumpRequested);
    }
}

void EnrollmentScreen::toServer()
{
    Q_EMIT jumpRequested(
        {QStringLiteral("server"),
         {{QStringLiteral("section"), QStringLiteral("push_certificate")}, {QStringLiteral("wizard"), true}}});
}

void EnrollmentScreen::newLink()
{
    if (!m_hasCertificate || !m_failed.isEmpty() || Sheet::current(this) != nullptr) {
        return; // the message bar says why
    }
    if (!Permissions::of(m_control).may(QStringLiteral("link.create"))) {
        return; // so does the button
    }
    follow(new NewLinkSheet(m_control, this));
}

void EnrollmentScreen::linksForPeople()
{
    if (m_people->isEnabled() && Sheet::current(this) == nullptr) {
        follow(new PeopleSheet(m_control, this));
    }
}

void EnrollmentScreen::follow(LinkMakingSheet* sheet)
{
    connect(sheet, &LinkMakingSheet::created, this, [this](qint64 link) {
        m_model->reload();
        select(link);
    });
    connect(sheet, &LinkMakingSheet::serverRequested, this, &EnrollmentScreen::toServer);
    connect(sheet, &LinkMakingSheet::readinessRequested, this, &EnrollmentScreen::openReadiness);
}

void EnrollmentScreen::exportPeople()
{
    const QString path = askWhereToSave(this, tr("Export open links of people"), tr("links.csv"), tr("CSV (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    savePeopleCsv(m_control, {}, path, this, [this, path](const Result<int>& saved) {
        if (saved) {
            tell(tr("%n open link(s) of people exported.", nullptr, *saved), path);
            return;
        }
        m_message->set(userSentence(saved.error(), tr("The links were not exported.")));
    });
}

void EnrollmentScreen::onLoaded()
{
    const int open = m_model->openCount();
    m_header->setSummary(m_model->all().isEmpty() ? QString() : tr("%n open link(s)", nullptr, open));
    if (m_model->all().isEmpty()) {
        m_empty->set(
            QStringLiteral("enrollment"), tr("No links yet"),
            tr("A link or QR code lets people enroll their iPhone, iPad or Mac by themselves. You set how many and how "
               "long."),
            m_hasCertificate ? tr("New link") : tr("Import a push certificate"),
            m_hasCertificate ? QStringLiteral("plus") : QString());
    }
    m_export->setVisible(std::any_of(m_model->all().cbegin(), m_model->all().cend(),
                                     [](const LinkRow& link) { return link.isOpen() && link.person.has_value(); }));
    m_stack->setCurrentIndex(m_model->all().isEmpty() ? 1 : 0);
    if (m_wanted > 0 && m_model->rowOf(m_wanted) >= 0) {
        select(std::exchange(m_wanted, 0));
    } else if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(0)); // the page is never half empty
    } else if (const int row = m_model->rowOf(m_detail->link().id); row >= 0) {
        m_detail->setLink(m_model->at(row));
    }
    Q_EMIT badgeChanged();
}

void EnrollmentScreen::select(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row < 0) {
        m_wanted = id;
        return;
    }
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
}

void EnrollmentScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    m_left->fit(width(), LeastListWidth);
}

void EnrollmentScreen::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
}

} // namespace espalier::ui
