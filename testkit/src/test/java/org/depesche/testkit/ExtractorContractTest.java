package org.depesche.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.depesche.core.article.Article;
import org.depesche.core.extractor.ExtractorProvider;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Each extractor that breaks a rule fails the test of that rule. */
class ExtractorContractTest {

    abstract static class FaultyContract extends ExtractorContract {

        private final Supplier<ExtractorProvider> provider;

        FaultyContract(Supplier<ExtractorProvider> provider) {
            this.provider = provider;
        }

        @Override
        protected ExtractorProvider provider() {
            return provider.get();
        }

        @Override
        protected List<Article> articles() {
            return EuroFinder.ARTICLES;
        }
    }

    static class Unlisted extends FaultyContract {
        Unlisted() {
            super(Faulty.Unlisted::new);
        }
    }

    static class Overreaching extends FaultyContract {
        Overreaching() {
            super(Faulty.Overreaching::new);
        }
    }

    static class Halving extends FaultyContract {
        Halving() {
            super(Faulty.Halving::new);
        }
    }

    static class Misdeclaring extends FaultyContract {
        Misdeclaring() {
            super(Faulty.Misdeclaring::new);
        }
    }

    static class Idle extends FaultyContract {
        Idle() {
            super(Faulty.Idle::new);
        }
    }

    static class Counting extends FaultyContract {
        Counting() {
            super(Faulty.Counting::new);
        }
    }

    static class Remembering extends FaultyContract {
        Remembering() {
            super(Faulty.Remembering::new);
        }
    }

    static class Sharing extends FaultyContract {
        Sharing() {
            super(Faulty.Sharing::new);
        }
    }

    static class Reusing extends FaultyContract {
        Reusing() {
            super(Faulty.Reusing::new);
        }
    }

    static class Hasty extends FaultyContract {
        Hasty() {
            super(Faulty.Hasty::new);
        }
    }

    static class Recursing extends FaultyContract {
        Recursing() {
            super(Faulty.Recursing::new);
        }
    }

    static class Quadratic extends FaultyContract {
        Quadratic() {
            super(Faulty.Quadratic::new);
        }
    }

    static class Demanding extends FaultyContract {
        Demanding() {
            super(Faulty.Demanding::new);
        }
    }

    static class Trusting extends FaultyContract {
        Trusting() {
            super(Faulty.Trusting::new);
        }
    }

    /** The names of the contract's methods that fail, those of their dynamic tests included. */
    private static Set<String> failing(Class<? extends ExtractorContract> contract) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(contract))
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build();
        Set<String> failing = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                test.getSource()
                        .filter(MethodSource.class::isInstance)
                        .map(source -> ((MethodSource) source).getMethodName())
                        .ifPresent(method -> {
                            all.add(method);
                            if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                                failing.add(method);
                            }
                        });
            }
        });
        assertThat(all)
                .contains("isFoundUnderItsName", "survivesHostileText", "survivesAnyArticle", "timeGrowsWithTheLength");
        return failing;
    }

    @Test
    void aProviderThatIsNoServiceFails() {
        assertThat(failing(Unlisted.class)).containsExactly("isFoundUnderItsName");
    }

    @Test
    void spansOutsideTheTextFail() {
        assertThat(failing(Overreaching.class))
                .contains("findsSomethingThatKeepsTheRules", "survivesHostileText", "survivesAnyArticle")
                .doesNotContain("describesItself", "isFoundUnderItsName", "refusesUnknownSettings");
    }

    @Test
    void halvesOfCharactersFail() {
        assertThat(failing(Halving.class))
                .contains("survivesHostileText", "survivesAnyArticle")
                .doesNotContain("findsTheSameAgain");
    }

    @Test
    void anotherKindThanDeclaredFails() {
        assertThat(failing(Misdeclaring.class)).contains("findsSomethingThatKeepsTheRules");
    }

    @Test
    void findingNothingFails() {
        assertThat(failing(Idle.class)).containsExactly("findsSomethingThatKeepsTheRules");
    }

    @Test
    void anotherResultOnTheSecondRunFails() {
        assertThat(failing(Counting.class)).contains("findsTheSameAgain", "survivesAnyArticle");
    }

    @Test
    void stateBetweenArticlesFails() {
        assertThat(failing(Remembering.class)).contains("keepsNothingBetweenArticles");
    }

    @Test
    void stateWhileReadingFailsInThreadsAlone() {
        assertThat(failing(Sharing.class)).containsExactly("servesEightThreadsAtOnce");
    }

    @Test
    void roomThatAnotherArticleMayTakeFailsAlone() {
        assertThat(failing(Reusing.class)).containsExactly("readsOneArticleInTheMiddleOfAnother");
    }

    @Test
    void anEmptyTextThatThrowsFails() {
        assertThat(failing(Hasty.class))
                .contains("survivesHostileText")
                .doesNotContain("findsSomethingThatKeepsTheRules");
    }

    @Test
    void recursionAsDeepAsTheTextFails() {
        assertThat(failing(Recursing.class)).contains("survivesHostileText").doesNotContain("findsTheSameAgain");
    }

    @Test
    void quadraticTimeFailsAlone() {
        assertThat(failing(Quadratic.class)).containsExactly("timeGrowsWithTheLength");
    }

    @Test
    void aSettingWithoutDefaultFails() {
        assertThat(failing(Demanding.class)).contains("everySettingHasADefaultAndRefusesJunk");
    }

    @Test
    void aWrongValueThatThrowsAnythingElseFails() {
        assertThat(failing(Trusting.class)).containsExactly("everySettingHasADefaultAndRefusesJunk");
    }
}
